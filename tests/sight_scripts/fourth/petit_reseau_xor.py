# verdict: wrong
# line: 18
# why: erreur is the same array as the targets, so -= destroys the targets and the next iteration learns on wrong labels.
import numpy as np
np.random.seed(33)

def s(u):
    return 1 / (1 + np.exp(-u))

x = np.array([[0., 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
cible = np.array([[0.], [1.], [1.], [0.]])
p1 = 2 * np.random.rand(3, 4) - 1
p2 = 2 * np.random.rand(4, 1) - 1

for i in range(3000):
    a1 = s(x @ p1)
    a2 = s(a1 @ p2)
    erreur = cible
    erreur -= a2
    d2 = erreur * a2 * (1 - a2)
    d1 = d2 @ p2.T * a1 * (1 - a1)
    p2 += a1.T @ d2
    p1 += x.T @ d1
    if i % 600 == 0:
        print(i, np.abs(erreur).mean())
