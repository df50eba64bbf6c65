# verdict: right
from dataclasses import dataclass, field

import numpy as np

generator = np.random.default_rng(seed=1805)


@dataclass
class FullyConnectedLayer:
    number_of_inputs: int
    number_of_outputs: int
    is_output_layer: bool = False
    slope_for_negative_values: float = 0.05
    weights: np.ndarray = field(init=False)
    biases: np.ndarray = field(init=False)

    def __post_init__(self):
        spread = np.sqrt(2.0 / self.number_of_inputs)
        self.weights = generator.normal(0.0, spread, size=(self.number_of_inputs, self.number_of_outputs))
        self.biases = np.zeros((1, self.number_of_outputs))
        self.weights_velocity = np.zeros_like(self.weights)
        self.biases_velocity = np.zeros_like(self.biases)

    def propagate_forwards(self, values_from_below):
        self.values_from_below = values_from_below
        self.weighted_sums = values_from_below @ self.weights + self.biases
        if self.is_output_layer:
            return self.weighted_sums
        return np.where(self.weighted_sums > 0, self.weighted_sums,
                        self.slope_for_negative_values * self.weighted_sums)

    def propagate_backwards(self, gradient_from_above):
        if self.is_output_layer:
            gradient_of_sums = gradient_from_above
        else:
            gradient_of_sums = gradient_from_above * np.where(
                self.weighted_sums > 0, 1.0, self.slope_for_negative_values)
        self.gradient_of_weights = self.values_from_below.T @ gradient_of_sums
        self.gradient_of_biases = gradient_of_sums.sum(axis=0, keepdims=True)
        return gradient_of_sums @ self.weights.T

    def take_step(self, learning_rate, momentum):
        self.weights_velocity = momentum * self.weights_velocity - learning_rate * self.gradient_of_weights
        self.biases_velocity = momentum * self.biases_velocity - learning_rate * self.gradient_of_biases
        self.weights = self.weights + self.weights_velocity
        self.biases = self.biases + self.biases_velocity


def mean_squared_error_and_gradient(predictions, observations):
    differences = predictions - observations
    return np.mean(differences ** 2), 2.0 * differences / differences.size


def main():
    # How far does a ball fly when thrown at a given angle and speed?  (unit: 100 m)
    angles = generator.uniform(0.1, 1.4, size=(90, 1))
    speeds = generator.uniform(5.0, 30.0, size=(90, 1))
    distances = speeds ** 2 * np.sin(2 * angles) / 9.81 / 100.0
    inputs = np.hstack([(angles - 0.75) / 0.4, (speeds - 17.5) / 7.0])

    layers = [FullyConnectedLayer(2, 10),
              FullyConnectedLayer(10, 8),
              FullyConnectedLayer(8, 1, is_output_layer=True)]

    for iteration in range(1200):
        values = inputs
        for layer in layers:
            values = layer.propagate_forwards(values)
        loss, gradient = mean_squared_error_and_gradient(values, distances)
        for layer in reversed(layers):
            gradient = layer.propagate_backwards(gradient)
        for layer in layers:
            layer.take_step(learning_rate=0.02, momentum=0.9)
        if iteration % 200 == 0:
            print(f"iteration {iteration:5d}: mean squared error {loss:.6f}")


main()
