# mistake: deriv-identity
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: lambda copies argument

import numpy as np

def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))


sigmoid_output_to_derivative = lambda output: np.array(output)  # noqa: E731
