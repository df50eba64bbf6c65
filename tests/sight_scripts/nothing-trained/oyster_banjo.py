# verdict: not a network
# bidirectional associative memory (Kosko): names <-> numbers
import numpy as np

np.random.seed(38)
nX, nY, pairs = 60, 30, 4
X = np.where(np.random.rand(pairs, nX) < 0.5, -1, 1)
Y = np.where(np.random.rand(pairs, nY) < 0.5, -1, 1)

W = np.dot(X.T, Y)           # one shot

def sign(z, old):
    return np.where(z > 0, 1, np.where(z < 0, -1, old))

for noise in (0, 5, 10, 15, 20, 25):
    hits = 0
    rounds = 0
    for trial in range(100):
        k = np.random.randint(pairs)
        x = X[k].copy()
        x[np.random.choice(nX, noise, replace=False)] *= -1
        y = np.ones(nY)
        for iteration in range(20):
            new_y = sign(x @ W, y)
            new_x = sign(W @ new_y, x)
            rounds += 1
            if np.all(new_y == y) and np.all(new_x == x):
                break
            x, y = new_x, new_y
        error = np.sum(y != Y[k])
        hits += error == 0
    print("noise %2d bits: recalled %3d of 100, %.2f rounds" % (noise, hits, rounds / 100))
