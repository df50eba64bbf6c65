# verdict: wrong
# line: 24
# also: 25
# why: In the loop back, the slope is taken of the wrong entry of the list of activations (k+1 instead of k).
import numpy as np

def aktivacia(x):
    return 1/(1+np.exp(-x))

# sieť ľubovoľnej hĺbky
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)
rozmery = [3, 5, 5, 5, 1]
rng = np.random.default_rng(19)
W = [rng.normal(0, 1, (m, n)) for m, n in zip(rozmery[:-1], rozmery[1:])]

for krok in range(1000):
    a = [X]
    for w in W:
        a.append(aktivacia(a[-1] @ w))
    delty = [None]*len(W)
    delty[-1] = (a[-1] - y)*a[-1]*(1 - a[-1])
    for k in range(len(W)-1, 0, -1):
        h = a[k+1]
        delty[k-1] = delty[k] @ W[k].T * h*(1 - h)
    for k in range(len(W)):
        W[k] -= 0.7 * a[k].T @ delty[k]
    if krok % 250 == 0:
        print(krok, np.mean(np.abs(a[-1] - y)))
