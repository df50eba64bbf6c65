# verdict: wrong
# line: 41
# also: 39, 40, 42
import numpy as np

np.random.seed(11)

# cijfers van leerlingen: uren studie, uren slaap, gemist college -> geslaagd?
X = np.array([[2.0, 9, 3], [1, 5, 6], [5, 8, 0], [4, 6, 1], [6, 7, 2],
              [0.5, 8, 5], [3, 4, 4], [7, 5, 1], [2.5, 7, 0], [1.5, 6, 2]])
y = np.array([[0], [0], [1], [1], [1], [0], [0], [1], [1], [0]])
X = X / X.max(axis=0)

n_verborgen = 5
W1 = np.random.uniform(-.7, .7, (3, n_verborgen))
W2 = np.random.uniform(-.7, .7, (n_verborgen, 1))
snelheid1 = np.zeros(W1.shape)
snelheid2 = np.zeros(W2.shape)
leersnelheid = 0.02
traagheid = 0.8


def s(x):
    return 1 / (1 + np.exp(-x))


for stap in range(200):
    # vooruit
    verborgen = s(X @ W1)
    uit = s(verborgen @ W2)

    # achteruit
    d_uit = uit - y                                # kruisentropie
    d_verborgen = d_uit @ W2.T * verborgen * (1 - verborgen)
    g2 = verborgen.T @ d_uit
    g1 = X.T @ d_verborgen

    # bijwerken met traagheid
    snelheid1 = traagheid * snelheid1 - leersnelheid * g1
    snelheid2 = traagheid * snelheid2 - leersnelheid * g2
    W1 = W1 - snelheid1
    W2 = W2 - snelheid2

    if stap % 40 == 0:
        print(stap, np.mean(np.abs(uit - y)))
