# verdict: wrong
# first wrong: slope
# line: 9
# mistake: deriv-tanh-form
# why: the neurons are logistic, but d() is the slope of tanh, 1-v^2
import numpy as np

def s(v): return 1 / (1 + np.exp(-v))
def d(v): return 1 - v**2

rnd = np.random.RandomState(100)
# one vector per neuron: 4 hidden, 1 out
neurons = [rnd.uniform(-1, 1, 3) for _ in range(4)]
last = rnd.uniform(-1, 1, 4)

pts = [np.array(p) for p in ([0,0,1], [0,1,1], [1,0,1], [1,1,1])]
lab = [0, 1, 1, 0]

for e in range(4000):
    for p, l in zip(pts, lab):
        a = np.array([s(w.dot(p)) for w in neurons])
        y = s(last.dot(a))
        dy = (l - y) * d(y)
        da = [dy * last[i] * d(a[i]) for i in range(4)]
        last = last + 0.3 * dy * a
        neurons = [w + 0.3 * da[i] * p for i, w in enumerate(neurons)]

for p in pts:
    print(p, s(last.dot(np.array([s(w.dot(p)) for w in neurons]))))
