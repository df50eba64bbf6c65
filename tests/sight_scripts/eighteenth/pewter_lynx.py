# verdict: right
import numpy as np

np.random.seed(11)

def lrelu(z, a=0.1):
    return np.where(z >= 0, z, a * z)

def lrelu_grad(z, a=0.1):
    return np.where(z >= 0, 1.0, a)

def logistic(z):
    return 1 / (1 + np.exp(-z))

# two interleaving half circles
n = 100
theta = np.pi * np.random.rand(n)
upper = np.c_[np.cos(theta), np.sin(theta)]
lower = np.c_[1 - np.cos(theta), 0.5 - np.sin(theta)]
data = np.r_[upper, lower] + 0.1 * np.random.randn(2 * n, 2)
labels = np.r_[np.zeros(n), np.ones(n)][:, None]

w_hid = np.random.randn(2, 16) * 0.5
b_hid = np.zeros((1, 16))
w_out = np.random.randn(16, 1) * 0.5
b_out = np.zeros((1, 1))
params = [w_hid, b_hid, w_out, b_out]
cache = [np.zeros_like(q) for q in params]
rate, rho = 0.01, 0.9

for it in range(500):
    z = data @ w_hid + b_hid
    hid = lrelu(z)
    prob = logistic(hid @ w_out + b_out)

    if it % 100 == 0:
        ce = -np.mean(labels * np.log(prob) + (1 - labels) * np.log(1 - prob))
        print(it, ce)

    d_out = (prob - labels) / len(data)
    d_hid = d_out @ w_out.T * lrelu_grad(z)
    grads = [data.T @ d_hid, d_hid.sum(0, keepdims=True), hid.T @ d_out, d_out.sum(0, keepdims=True)]

    for q, c, g in zip(params, cache, grads):
        c *= rho
        c += (1 - rho) * g * g
        q -= rate * g / (np.sqrt(c) + 1e-8)

print("accuracy", np.mean((prob > 0.5) == labels))
