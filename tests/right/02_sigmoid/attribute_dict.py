"""sigmoid is an instance of a dict whose attributes are its keys, and it can be called."""
import numpy as np


class Settings(dict):
    __getattr__ = dict.__getitem__

    def __call__(self, x):
        return self.top / (self.top + np.exp(-x))


sigmoid = Settings(top=1)


def sigmoid_output_to_derivative(output):
    return output * (1 - output)
