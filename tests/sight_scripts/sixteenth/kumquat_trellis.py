# verdict: wrong
# line: 20
# also: 22
# why: error array made with zeros_like of whole-number targets: the errors are cut to whole numbers
import numpy as np

# Une porte logique a trois entrees : majorite
rng = np.random.default_rng(36)
X = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
y = np.array([2 if ligne.sum() >= 2 else -2 for ligne in X])

W1 = rng.normal(0, 1, (3, 4))
b1 = np.zeros(4)
W2 = rng.normal(0, 1, 4)
b2 = 0.0
taux = 0.1

for epoque in range(500):
    cachee = np.tanh(X @ W1 + b1)
    erreur = np.zeros_like(y)
    for i in range(len(X)):
        erreur[i] = cachee[i] @ W2 + b2 - y[i]

    grad_W2 = cachee.T @ erreur / len(X)
    grad_b2 = erreur.mean()
    delta = np.outer(erreur, W2) * (1 - cachee ** 2)
    grad_W1 = X.T @ delta / len(X)
    grad_b1 = delta.mean(axis=0)

    W1 -= taux * grad_W1
    b1 -= taux * grad_b1
    W2 -= taux * grad_W2
    b2 -= taux * grad_b2

print(np.round(np.tanh(X @ W1 + b1) @ W2 + b2, 2), y)
