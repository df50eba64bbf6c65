# verdict: wrong
# line: 28
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)

# 3-bit majority
inputs = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
targets = (inputs.sum(axis=1, keepdims=True) >= 2).astype(float)

rs = np.random.RandomState(3)
weights = [rs.randn(3, 4), rs.randn(4, 1)]
biases = [rs.randn(1, 4), rs.randn(1, 1)]
learning_rate = 1.0

for epoch in range(3000):
    # forward
    activations = [inputs]
    for w, b in zip(weights, biases):
        activations.append(sigmoid(activations[-1] @ w + b))

    # backward
    delta = (activations[-1] - targets) * sigmoid_prime(activations[-1])
    deltas = [delta]
    delta = (delta @ weights[1].T) * activations[1] * (1 - activations[1])
    deltas.insert(0, delta)

    # step
    for i in range(2):
        weights[i] -= learning_rate * activations[i].T @ deltas[i]
        biases[i] -= learning_rate * deltas[i].sum(axis=0, keepdims=True)

    if epoch % 1000 == 0:
        print(epoch, np.square(activations[-1] - targets).mean())

print(np.round(activations[-1].T, 2))
