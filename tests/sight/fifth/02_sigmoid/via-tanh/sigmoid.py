import numpy as np

def sigmoid(x: np.ndarray) -> np.ndarray:
    return 0.5 * (np.tanh(x / 2) + 1)

def sigmoid_output_to_derivative(output: np.ndarray) -> np.ndarray:
    one_minus = np.subtract(1, output)
    return np.multiply(output, one_minus)
