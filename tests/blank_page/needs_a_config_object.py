# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: only pieces of a trainer whose config, loader and callbacks live somewhere else
"""trainer.py - part of a bigger project"""
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Trainer:
    def __init__(self, config, registry):
        self.config = config
        self.net = registry.build(config["model"], dtype=np.float64)
        self.schedule = registry.schedule(config)

    def run_epoch(self, loader, callbacks):
        for batch in loader.iterate(self.config["batch"]):
            acts = self.net.activations(batch.inputs)
            delta = (acts[-1] - batch.targets) * acts[-1] * (1 - acts[-1])
            for layer in self.net.reversed_layers():
                delta = layer.absorb(delta, self.schedule.rate())
            for cb in callbacks:
                cb.on_batch(self, batch)
