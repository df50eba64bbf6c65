# verdict: wrong
# line: 18
# why: The slope's gradient forgets the factor x.
# einfache lineare Regression mit Gradientenabstieg
import numpy as np

np.random.seed(11)
x = np.linspace(0, 2, 40)
t = 3.0 * x + 1.0 + np.random.randn(40) * 0.1

m = np.random.randn()   # Steigung
c = np.random.randn()   # Achsenabschnitt
lr = 0.1
n = len(x)

for schritt in range(500):
    fehler = (m * x + c) - t
    dm = (2 / n) * np.sum(fehler)
    dc = (2 / n) * np.sum(fehler)
    m = m - lr * dm
    c = c - lr * dc
    if schritt % 100 == 0:
        print(schritt, np.mean(fehler ** 2))
print('m =', m, 'c =', c)
