# verdict: wrong
# line: 27
# why: sigmoid output, but the tanh derivative in the output delta
import numpy as np

np.random.seed(42)

# AND, OR, NAND of two bits: three outputs at once
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
T = np.array([[0., 0., 1.], [0., 1., 1.], [0., 1., 1.], [1., 1., 0.]])

A = np.random.randn(2, 5)
a = np.zeros(5)
B = np.random.randn(5, 3)
b = np.zeros(3)


def sigmoid(s):
    return 1 / (1 + np.exp(-s))


for epoch in range(3000):
    hidden = np.tanh(X @ A + a)
    output = sigmoid(hidden @ B + b)
    diff = output - T

    delta_output = diff * (1 - output ** 2)
    delta_hidden = (delta_output @ B.T) * (1 - hidden ** 2)

    B -= 0.2 * hidden.T @ delta_output
    b -= 0.2 * delta_output.sum(axis=0)
    A -= 0.2 * X.T @ delta_hidden
    a -= 0.2 * delta_hidden.sum(axis=0)

    if epoch % 1000 == 0:
        print(epoch, 0.5 * np.sum(diff ** 2))

print(output.round(2))
