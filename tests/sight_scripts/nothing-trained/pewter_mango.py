# verdict: not a network
"""Baum-Welch for a casino with a loaded die (homework 5)"""
import numpy as np

np.random.seed(0)


def sample(T):
    A = np.array([[0.95, 0.05], [0.10, 0.90]])
    B = np.array([[1 / 6] * 6, [0.1] * 5 + [0.5]])
    z = 0
    out = []
    for _ in range(T):
        out.append(np.random.choice(6, p=B[z]))
        z = np.random.choice(2, p=A[z])
    return np.array(out)


X = sample(300)
T = len(X)

A = np.random.rand(2, 2) + np.eye(2)
A /= A.sum(axis=1, keepdims=True)
B = np.random.rand(2, 6) + 0.5
B /= B.sum(axis=1, keepdims=True)
pi = np.array([0.5, 0.5])

for epoch in range(40):
    # forward pass
    alpha = np.zeros((T, 2))
    c = np.zeros(T)
    alpha[0] = pi * B[:, X[0]]
    c[0] = alpha[0].sum()
    alpha[0] /= c[0]
    for t in range(1, T):
        alpha[t] = (alpha[t - 1] @ A) * B[:, X[t]]
        c[t] = alpha[t].sum()
        alpha[t] /= c[t]
    # backward pass
    beta = np.ones((T, 2))
    for t in range(T - 2, -1, -1):
        beta[t] = A @ (B[:, X[t + 1]] * beta[t + 1]) / c[t + 1]

    gamma = alpha * beta
    xi = np.zeros((2, 2))
    for t in range(T - 1):
        xi += np.outer(alpha[t], B[:, X[t + 1]] * beta[t + 1]) * A / c[t + 1]

    # update
    pi = gamma[0]
    A = xi / xi.sum(axis=1, keepdims=True)
    for k in range(6):
        B[:, k] = gamma[X == k].sum(axis=0)
    B /= B.sum(axis=1, keepdims=True)

    if epoch % 5 == 0:
        print("epoch", epoch, "loss", -np.log(c).sum())

print(A.round(3))
print(B.round(3))
