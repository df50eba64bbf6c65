# verdict: wrong
# line: 22
# why: softplus derivative taken at activation rather than at pre-activation
import numpy as np

rng = np.random.default_rng(70)
X = rng.uniform(-1, 1, (40, 2))
Y = np.hypot(X[:, :1], X[:, 1:])
p = dict(W1=rng.normal(size=(2, 7)), b1=np.zeros(7), W2=rng.normal(size=(7, 1)) * .4, b2=np.zeros(1))

def softplus(z):
    return np.log(1 + np.exp(z))

def forward(X):
    z = X @ p['W1'] + p['b1']
    a = softplus(z)
    return z, a, a @ p['W2'] + p['b2']

for epoch in range(1000):
    z, a, out = forward(X)
    dout = (out - Y) / len(X)
    dz = dout @ p['W2'].T / (1 + np.exp(-a))
    grads = dict(W1=X.T @ dz, b1=dz.sum(0), W2=a.T @ dout, b2=dout.sum(0))
    for name, g in grads.items():
        p[name] -= 0.1 * g
print(np.mean((out - Y) ** 2))
