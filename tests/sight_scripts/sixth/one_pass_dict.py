# verdict: wrong
# line: 22
# why: The gradient of the first matrix is assigned (=) instead of added (+=), only the last row counts.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
Y = [0, 1, 1, 0]
gen = np.random.default_rng(31)
net = dict(a=gen.uniform(-1, 1, (3, 4)), b=gen.uniform(-1, 1, (4,)))

def logistic(q):
    return 1/(1+np.exp(-q))

def one_pass(net):
    ga, gb, total = np.zeros((3, 4)), np.zeros(4), 0.0
    for x, y in zip(X, Y):
        h = logistic(x @ net['a'])
        o = logistic(h @ net['b'])
        total += (o - y)**2
        d = (o - y)*o*(1 - o)
        gb += d*h
        ga = np.outer(x, d*net['b']*h*(1 - h))
    return ga, gb, total

for n in range(800):
    ga, gb, total = one_pass(net)
    net['a'] -= 1.0*ga
    net['b'] -= 1.0*gb
    if n % 200 == 0:
        print(n, total)
