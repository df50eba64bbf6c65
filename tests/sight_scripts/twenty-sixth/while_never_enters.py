# verdict: wrong
# line: 22
# also: 19
# why: loop: the condition of the loop is reversed, so that the training never begins
import numpy as np

# apprendre la fonction XOR jusqu'à une erreur assez petite
rng = np.random.default_rng(6)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
W = rng.normal(size=(3, 5))
V = rng.normal(size=(5, 1))


def f(z):
    return 1 / (1 + np.exp(-z))


erreur = 1.0
seuil = 0.05
compte = 0
while erreur < seuil and compte < 10000:
    h = f(X @ W)
    s = f(h @ V)
    e = y - s
    ds = e * s * (1 - s)
    dh = ds @ V.T * h * (1 - h)
    V += h.T @ ds
    W += X.T @ dh
    erreur = np.abs(e).mean()
    compte += 1
print("itérations :", compte)
print(f(f(X @ W) @ V).ravel())
