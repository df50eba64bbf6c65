# verdict: wrong
# line: 14
# also: 28
# why: hidden delta: For z<0 the derivative of ELU is elu(z)+alpha = alpha*exp(z), here the alpha is missing.
import numpy as np

rng = np.random.default_rng(14)
ALPHA_ELU = 1.0

def elu(z):
    return np.where(z >= 0, z, ALPHA_ELU * (np.exp(np.minimum(z, 0)) - 1))

def elu_prime(z):
    return np.where(z >= 0, 1.0, elu(z))

x = rng.uniform(-1.5, 1.5, (64, 2))
y = (x[:, :1] ** 2 - x[:, 1:] ** 2) / 2

W1, b1 = rng.normal(0, 0.8, (2, 12)), np.zeros((1, 12))
W2, b2 = rng.normal(0, 0.3, (12, 1)), np.zeros((1, 1))

eta = 0.05
for k in range(2000):
    z1 = x @ W1 + b1
    a1 = elu(z1)
    z2 = a1 @ W2 + b2
    g2 = (z2 - y) / len(x)
    g1 = (g2 @ W2.T) * elu_prime(z1)
    W2 -= eta * a1.T @ g2
    b2 -= eta * g2.sum(axis=0, keepdims=True)
    W1 -= eta * x.T @ g1
    b1 -= eta * g1.sum(axis=0, keepdims=True)
    if k % 400 == 0:
        print(k, np.mean((z2 - y) ** 2))
