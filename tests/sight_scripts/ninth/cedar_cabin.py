# verdict: right

import numpy as np

def make_net(seed, hidden):
    rnd = np.random.RandomState(seed)
    return {'in': rnd.uniform(-1, 1, (3, hidden)), 'out': rnd.uniform(-1, 1, (hidden, 1))}

def logistic(v):
    return 1 / (1 + np.exp(-v))

def run(net, rows):
    mid = logistic(rows.dot(net['in']))
    return mid, logistic(mid.dot(net['out']))

def train(net, rows, wanted, alpha, times):
    for t in range(times):
        mid, end = run(net, rows)
        grad_end = (wanted - end) * end * (1 - end)
        grad_mid = grad_end.dot(net['out'].T) * mid * (1 - mid)
        net['out'] += alpha * mid.T.dot(grad_end)
        net['in'] += alpha * rows.T.dot(grad_mid)
    return np.abs(wanted - end).mean()

data = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goal = np.array([[0], [1], [1], [0]])
for alpha in (0.1, 0.5, 2.0):
    net = make_net(0, 5)
    print(alpha, train(net, data, goal, alpha, 2500))
