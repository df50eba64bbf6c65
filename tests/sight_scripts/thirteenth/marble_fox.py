# verdict: right
from abc import ABC, abstractmethod
import numpy as np


class AbstractLayer(ABC):
    @abstractmethod
    def forward(self, inputValues):
        raise NotImplementedError

    @abstractmethod
    def backward(self, outputGradient, learningRate):
        raise NotImplementedError


class DenseLayer(AbstractLayer):
    def __init__(self, inputSize, outputSize, rng):
        self.weights = rng.normal(0.0, np.sqrt(2.0 / inputSize), (inputSize, outputSize))
        self.bias = np.zeros((1, outputSize))
        self.inputValues = None

    def forward(self, inputValues):
        self.inputValues = inputValues
        return self.inputValues @ self.weights + self.bias

    def backward(self, outputGradient, learningRate):
        inputGradient = outputGradient @ self.weights.T
        self.weights -= learningRate * (self.inputValues.T @ outputGradient)
        self.bias -= learningRate * outputGradient.sum(axis=0, keepdims=True)
        return inputGradient


class AbstractActivation(AbstractLayer):
    def forward(self, inputValues):
        self.outputValues = self.compute(inputValues)
        return self.outputValues

    def backward(self, outputGradient, learningRate):
        return outputGradient * self.slope()

    @abstractmethod
    def compute(self, z): ...

    @abstractmethod
    def slope(self): ...


class ReluActivation(AbstractActivation):
    def compute(self, z):
        return np.maximum(z, 0.0)

    def slope(self):
        return (self.outputValues > 0).astype(float)


class SigmoidActivation(AbstractActivation):
    def compute(self, z):
        return 1.0 / (1.0 + np.exp(-z))

    def slope(self):
        return self.outputValues * (1.0 - self.outputValues)


class NetworkFactory:
    @staticmethod
    def build(rng):
        return [DenseLayer(2, 8, rng), ReluActivation(), DenseLayer(8, 1, rng), SigmoidActivation()]


def main():
    rng = np.random.default_rng(2024)
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
    y = np.array([[0], [1], [1], [0]], float)
    layers = NetworkFactory.build(rng)
    for epoch in range(2500):
        out = x
        for layer in layers:
            out = layer.forward(out)
        grad = out - y
        for layer in reversed(layers):
            grad = layer.backward(grad, 0.3)
        if epoch % 500 == 0:
            print("epoch", epoch, "loss", 0.5 * np.sum((out - y) ** 2))
    print(out.ravel())


if __name__ == "__main__":
    main()
