# verdict: wrong
# line: 26
# why: error: the absolute value of the error loses its sign
import numpy as np

# prix de maisons (inventes), variables centrees et reduites
np.random.seed(41)
surface = np.random.uniform(50, 200, 80)
pieces = np.random.randint(1, 7, 80)
age = np.random.uniform(0, 60, 80)
prix = 2.5 * surface + 15 * pieces - 0.02 * age * surface + np.random.randn(80) * 10

X = np.column_stack([surface, pieces, age])
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = ((prix - prix.mean()) / prix.std()).reshape(-1, 1)

W1 = np.random.randn(3, 8) * 0.5
b1 = np.zeros(8)
W2 = np.random.randn(8, 1) * 0.5
b2 = np.zeros(1)
pas = 0.01

for tour in range(2000):
    h = np.tanh(X @ W1 + b1)
    sortie = h @ W2 + b2
    erreur = np.abs(sortie - y)

    d_sortie = 2 * erreur / len(y)
    d_h = (d_sortie @ W2.T) * (1 - h ** 2)

    W2 = W2 - pas * h.T @ d_sortie
    b2 = b2 - pas * np.sum(d_sortie, axis=0)
    W1 = W1 - pas * X.T @ d_h
    b1 = b1 - pas * np.sum(d_h, axis=0)
    if tour % 400 == 0:
        print("tour", tour, "erreur moyenne", erreur.mean())
