# verdict: right
import numpy as np

np.random.seed(1)
m = 120
t = np.pi * np.random.rand(m // 2)
top = np.vstack([np.cos(t), np.sin(t)])
bottom = np.vstack([1 - np.cos(t), 0.5 - np.sin(t)])
X = np.hstack([top, bottom]) + 0.1 * np.random.randn(2, m)
Y = np.hstack([np.zeros((1, m // 2)), np.ones((1, m // 2))])

def init(nx, nh, ny):
    return {'W1': np.random.randn(nh, nx) * 0.7, 'b1': np.zeros((nh, 1)),
            'W2': np.random.randn(ny, nh) * 0.5, 'b2': np.zeros((ny, 1))}

def forward(X, p):
    Z1 = p['W1'] @ X + p['b1']
    A1 = np.maximum(0, Z1)
    Z2 = p['W2'] @ A1 + p['b2']
    return Z1, A1, 1 / (1 + np.exp(-Z2))

def backward(X, Y, p, cache):
    Z1, A1, A2 = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dZ1 = (p['W2'].T @ dZ2) * (Z1 > 0)
    return {'W2': dZ2 @ A1.T / m, 'b2': dZ2.sum(1, keepdims=True) / m,
            'W1': dZ1 @ X.T / m, 'b1': dZ1.sum(1, keepdims=True) / m}

p = init(2, 8, 1)
for epoch in range(1500):
    cache = forward(X, p)
    g = backward(X, Y, p, cache)
    for k in p:
        p[k] = p[k] - 0.5 * g[k]
print('accuracy', ((cache[2] > 0.5) == Y).mean())
