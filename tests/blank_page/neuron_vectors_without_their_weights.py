# verdict: wrong
# first wrong: hidden_delta
# line: 24
# mistake: l1error-ignores-weights
# why: every hidden neuron gets the whole output delta, not its share through its own output weight

from numpy import array, exp, dot
from numpy.random import seed, uniform

seed(15)
X = array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = array([0, 1, 1, 0])
n1, n2, n3 = uniform(-1, 1, 3), uniform(-1, 1, 3), uniform(-1, 1, 3)
top = uniform(-1, 1, 3)

def s(x):
    return 1 / (1 + exp(-x))

for i in range(15000):
    a1, a2, a3 = s(dot(X, n1)), s(dot(X, n2)), s(dot(X, n3))
    out = s(a1 * top[0] + a2 * top[1] + a3 * top[2])

    e = (t - out) * out * (1 - out)
    e1 = e * a1 * (1 - a1)
    e2 = e * a2 * (1 - a2)
    e3 = e * a3 * (1 - a3)

    top = top + .5 * array([dot(a1, e), dot(a2, e), dot(a3, e)])
    n1 = n1 + .5 * dot(X.T, e1)
    n2 = n2 + .5 * dot(X.T, e2)
    n3 = n3 + .5 * dot(X.T, e3)

print(abs(t - out).mean())
