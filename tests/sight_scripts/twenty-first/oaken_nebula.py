# verdict: wrong
# line: 24
# why: output delta: The slope of log(cosh(e)) is tanh(e); 1 - tanh(e)**2 is its second derivative and has no sign.
import numpy as np

rng = np.random.default_rng(47)
n = 60
X = rng.normal(size=(n, 3))
y = np.abs(X[:, [0]]) - 0.5 * X[:, [1]] * X[:, [2]]
y[::12] += 5.0      # ein paar Ausreißer

g1 = rng.normal(0, 0.8, (3, 10)); s1 = np.zeros(10)
g2 = rng.normal(0, 0.5, (10, 1)); s2 = np.zeros(1)
eta = 0.05

def vorwaerts(x):
    v = np.tanh(x @ g1 + s1)
    return v, v @ g2 + s2

for runde in range(300):
    v, aus = vorwaerts(X)
    fehler = aus - y
    verlust = np.log(np.cosh(fehler)).mean()
    delta_aus = (1 - np.tanh(fehler) ** 2) / n
    delta_v = delta_aus @ g2.T * (1 - v ** 2)
    g2 -= eta * v.T @ delta_aus
    s2 -= eta * delta_aus.sum(0)
    g1 -= eta * X.T @ delta_v
    s1 -= eta * delta_v.sum(0)
    if runde % 60 == 0:
        print(runde, verlust)
