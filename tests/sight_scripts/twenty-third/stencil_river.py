# verdict: right
import numpy as np

np.random.seed(70)
n = 60
theta = np.sqrt(np.random.rand(n)) * 2 * np.pi
arm = np.c_[np.cos(theta) * theta, np.sin(theta) * theta] / 6
data = np.vstack([arm, -arm]) + np.random.randn(2 * n, 2) * 0.03
target = np.r_[np.zeros(n), np.ones(n)].reshape(-1, 1)

layers = (2, 10, 10, 6, 1)
weights, biases = [], []
for a, b in zip(layers[:-1], layers[1:]):
    weights.append(np.random.randn(a, b) * np.sqrt(1.0 / a))
    biases.append(np.zeros((1, b)))

def forward(x):
    outs = [x]
    for k in range(len(weights)):
        s = outs[-1].dot(weights[k]) + biases[k]
        if k == len(weights) - 1:
            outs.append(1.0 / (1.0 + np.exp(-s)))
        else:
            outs.append(np.tanh(s))
    return outs

rate = 0.5
for epoch in range(2500):
    outs = forward(data)
    delta = (outs[-1] - target) / len(data)
    for k in range(len(weights) - 1, -1, -1):
        grad_w = outs[k].T.dot(delta)
        grad_b = delta.sum(axis=0, keepdims=True)
        if k > 0:
            # needs the old weights, so before the update
            delta = delta.dot(weights[k].T) * (1 - outs[k] ** 2)
        weights[k] -= rate * grad_w
        biases[k] -= rate * grad_b
    if epoch % 500 == 0:
        print("epoch", epoch, "accuracy", np.mean((outs[-1] > 0.5) == target))
print("accuracy", np.mean((forward(data)[-1] > 0.5) == target))
