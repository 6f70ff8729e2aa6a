"""Prints nbgrader's scores of the assignment `notebooks`: student, notebook, cell and score, a line each."""

from nbgrader.api import Gradebook

with Gradebook("sqlite:///gradebook.db") as gradebook:
    for submission in gradebook.assignment_submissions("notebooks"):
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                print(submission.student.id, notebook.name, grade.name, grade.auto_score, sep="\t")
