# verdict: wrong
# line: 22
# also: 25
# why: loop index l shadows the learning rate l, which ends as 0
import numpy as np

np.random.seed(30)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
W = [np.random.randn(3, 6), np.random.randn(6, 1)]
l = 0.7      # Lernrate
verlauf = []

for epoche in range(3000):
    a = [X]
    for w in W:
        a.append(1 / (1 + np.exp(-a[-1].dot(w))))
    fehler = a[-1] - y
    verlauf.append(np.mean(fehler ** 2))
    d = fehler * a[-1] * (1 - a[-1])
    g = [None, None]
    for l in reversed(range(len(W))):
        g[l] = a[l].T.dot(d)
        d = d.dot(W[l].T) * a[l] * (1 - a[l])
    W = [w - l * gw for w, gw in zip(W, g)]

print(verlauf[0], verlauf[-1])
