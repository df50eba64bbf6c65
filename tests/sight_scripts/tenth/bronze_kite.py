# verdict: wrong
# line: 33
# why: The penalty's gradient of the first weights is subtracted, so these weights are pushed away from zero.
import numpy as np

def moons(n, rng):
    t = rng.uniform(0, np.pi, n)
    up = np.c_[np.cos(t), np.sin(t)]
    down = np.c_[1 - np.cos(t), 0.5 - np.sin(t)]
    return np.r_[up, down] + 0.1 * rng.normal(size=(2 * n, 2)), np.repeat([0, 1], n)

rng = np.random.default_rng(4)
X, labels = moons(30, rng)
T = np.eye(2)[labels]
reg_lambda = 0.01
epsilon = 0.01
W1 = rng.normal(size=(2, 5)); b1 = np.zeros((1, 5))
W2 = rng.normal(size=(5, 2)); b2 = np.zeros((1, 2))

def forward(X):
    a1 = np.tanh(X @ W1 + b1)
    e = np.exp(a1 @ W2 + b2)
    return a1, e / e.sum(axis=1, keepdims=True)

for i in range(2000):
    a1, probs = forward(X)
    delta3 = probs - T
    delta2 = delta3 @ W2.T * (1 - a1 ** 2)
    dW2 = a1.T @ delta3
    dW1 = X.T @ delta2
    # regularization terms
    dW2 += reg_lambda * W2
    dW1 -= reg_lambda * W1
    W1 -= epsilon * dW1
    b1 -= epsilon * delta2.sum(axis=0, keepdims=True)
    W2 -= epsilon * dW2
    b2 -= epsilon * delta3.sum(axis=0, keepdims=True)
print("accuracy", (forward(X)[1].argmax(1) == labels).mean())
