"""Writes schedules.json: the learning rates of PyTorch's schedulers, one entry an update.

    python schedules.py

SchedulesReferenceTest compares the library with it. PyTorch 2 is needed.
"""

import json
from pathlib import Path

import torch
from torch.optim import lr_scheduler

UPDATES = 101


def rates(start, scheduler, updates=UPDATES):
    """What the scheduler sets before each of the updates."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=start)
    schedule = scheduler(optimizer)
    rates = []
    for _ in range(updates):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if len(rates) < updates:
            schedule.step()
    return rates


def one_cycle(peak, warm_up):
    # PyTorch's peak is at update pct_start * total_steps - 1
    pct_start = (warm_up * (UPDATES - 1) + 1) / UPDATES
    return lambda optimizer: lr_scheduler.OneCycleLR(
        optimizer, max_lr=peak, total_steps=UPDATES, pct_start=pct_start, cycle_momentum=False
    )


def main():
    reference = {
        "OneCycle(0.4)": rates(1.0, one_cycle(0.4, 0.3)),
        "OneCycle(2, 0.25)": rates(1.0, one_cycle(2.0, 0.25)),
        "CosineDecay(0.1, 0.001)": rates(
            0.1, lambda optimizer: lr_scheduler.CosineAnnealingLR(optimizer, T_max=UPDATES - 1, eta_min=0.001)
        ),
        "StepDecay(0.8, 0.5, 3)": rates(
            0.8, lambda optimizer: lr_scheduler.StepLR(optimizer, step_size=25, gamma=0.5), updates=100
        ),
    }
    text = json.dumps(reference).replace('], "', '],\n"')
    Path(__file__).with_suffix(".json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
