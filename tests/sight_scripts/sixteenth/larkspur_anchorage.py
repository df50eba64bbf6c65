# verdict: wrong
# line: 21
# also: 39
# why: ReLU derivative with >= applied to the output of ReLU: always 1
import numpy as np

rng = np.random.default_rng(83)

x = rng.uniform(-1, 1, (64, 2))
y = np.abs(x[:, :1] - x[:, 1:])

weights = [rng.normal(0, 0.8, (2, 10)), rng.normal(0, 0.4, (10, 10)), rng.normal(0, 0.4, (10, 1))]
biases = [np.zeros(10), np.zeros(10), np.zeros(1)]


def relu(z):
    return np.maximum(z, 0)


def relu_derivative(a):
    return (a >= 0).astype(float)


def predict(x):
    activations = [x]
    for i, (w, b) in enumerate(zip(weights, biases)):
        z = activations[-1] @ w + b
        activations.append(z if i == len(weights) - 1 else relu(z))
    return activations


for epoch in range(800):
    activations = predict(x)
    delta = 2 * (activations[-1] - y) / len(x)
    for i in range(len(weights) - 1, -1, -1):
        grad_w = activations[i].T @ delta
        grad_b = delta.sum(axis=0)
        if i > 0:
            delta = delta @ weights[i].T * relu_derivative(activations[i])
        weights[i] -= 0.05 * grad_w
        biases[i] -= 0.05 * grad_b

print("loss:", np.mean((predict(x)[-1] - y) ** 2))
