# verdict: wrong
# line: 15
# why: forward pass: The hidden sum isn't passed through tanh, while the backward pass uses tanh's derivative.
import numpy as np

rng = np.random.RandomState(16)
etiquetas = rng.randint(0, 3, 80)
X = rng.randn(80, 2) * 0.3 + np.array([[0.0, 0.5], [0.5, -0.5], [-0.5, -0.5]])[etiquetas]
T = np.eye(3)[etiquetas]

par = [rng.randn(2, 6) * 0.5, np.zeros(6), rng.randn(6, 3) * 0.5, np.zeros(3)]

def adelante(X):
    W1, b1, W2, b2 = par
    h = X @ W1 + b1
    s = h @ W2 + b2
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return h, e / e.sum(axis=1, keepdims=True)

def atras(h, p):
    # derivada de tanh: 1 - h^2
    W2 = par[2]
    d2 = (p - T) / len(T)
    d1 = (d2 @ W2.T) * (1 - h ** 2)
    return [X.T @ d1, d1.sum(axis=0), h.T @ d2, d2.sum(axis=0)]

for paso in range(500):
    h, p = adelante(X)
    grad = atras(h, p)
    par = [w - 0.3 * g for w, g in zip(par, grad)]

print("entropía cruzada:", -np.mean(np.sum(T * np.log(p + 1e-12), axis=1)))
print("aciertos:", np.mean(p.argmax(axis=1) == etiquetas))
