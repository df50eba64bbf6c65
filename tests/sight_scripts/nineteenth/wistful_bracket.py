# verdict: right
import numpy as np

n_in, n_hid, n_out = 2, 8, 3
cut1 = n_in * n_hid
cut2 = cut1 + n_hid
cut3 = cut2 + n_hid * n_out


def unpack(theta):
    return (theta[:cut1].reshape(n_in, n_hid), theta[cut1:cut2],
            theta[cut2:cut3].reshape(n_hid, n_out), theta[cut3:])


def cost_and_gradient(theta, X, T):
    W1, b1, W2, b2 = unpack(theta)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    Z = Z - Z.max(axis=1, keepdims=True)
    P = np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)
    J = -np.sum(T * np.log(P)) / len(X)
    dZ = (P - T) / len(X)
    dA = dZ @ W2.T * (1 - A ** 2)
    gradient = np.concatenate([(X.T @ dA).ravel(), dA.sum(axis=0), (A.T @ dZ).ravel(), dZ.sum(axis=0)])
    return J, gradient


rng = np.random.default_rng(40)
angle = rng.uniform(0, 2 * np.pi, 90)
radius = np.repeat([0.5, 1.5, 2.5], 30) + 0.1 * rng.normal(size=90)
X = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
T = np.eye(3)[np.repeat([0, 1, 2], 30)]

theta = rng.normal(0, 0.5, cut3 + n_out)
for it in range(2000):
    J, gradient = cost_and_gradient(theta, X, T)
    theta -= 0.5 * gradient
    if it % 400 == 0:
        print(f"{it:5d} {J:.4f}")
