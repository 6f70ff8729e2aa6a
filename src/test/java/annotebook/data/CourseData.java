package annotebook.data;

/** The shipped files, read once for all tests that only look. */
final class CourseData {

    static final DataFolder FOLDER = DataFolder.find();
    static final Images DIGITS = FOLDER.digits();

    private CourseData() {}
}
