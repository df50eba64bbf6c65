# verdict: wrong
# line: 32
# also: 34
# why: updates: The velocity collects +gradient and is added, so the steps go up the loss.
import numpy as np

rng = np.random.default_rng(27)
X = rng.normal(size=(90, 2))
Y = (np.abs(X).sum(axis=1, keepdims=True) < 1.4) * 1.0

def sig(u):
    return 1 / (1 + np.exp(-u))

weights = [rng.normal(0, 0.6, (2, 8)), rng.normal(0, 0.6, (8, 1))]
biases = [np.zeros((1, 8)), np.zeros((1, 1))]
vel_w = [np.zeros_like(w) for w in weights]
vel_b = [np.zeros_like(b) for b in biases]

lr, momentum = 0.01, 0.9
for epoch in range(200):
    activations = [X]
    for w, b in zip(weights, biases):
        activations.append(sig(activations[-1] @ w + b))
    out = activations[-1]

    delta = (out - Y) / len(X)
    for i in (1, 0):
        grad_w = activations[i].T @ delta
        grad_b = delta.sum(axis=0, keepdims=True)
        if i:
            delta = (delta @ weights[i].T) * activations[i] * (1 - activations[i])
        vel_w[i] = momentum * vel_w[i] + lr * grad_w
        vel_b[i] = momentum * vel_b[i] + lr * grad_b
        weights[i] += vel_w[i]
        biases[i] += vel_b[i]

    if epoch % 50 == 0:
        print(epoch, -np.mean(Y * np.log(out) + (1 - Y) * np.log(1 - out)))
