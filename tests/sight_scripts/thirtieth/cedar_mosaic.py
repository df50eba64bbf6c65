# verdict: right
# network as a graph: edges in a dictionary, nodes visited in order
import random
import math

random.seed(63)
inputs = ['x', 'y', 'one']
middle = ['p', 'q', 'r']
top = ['out']
edges = {}
for a in inputs:
    for b in middle:
        edges[a, b] = random.gauss(0, 1)
for a in middle + ['one']:
    edges[a, 'out'] = random.gauss(0, 1)
edges['x', 'out'] = random.gauss(0, 1)   # a shortcut

incoming = {n: [e for e in edges if e[1] == n] for n in middle + top}
outgoing = {n: [e for e in edges if e[0] == n] for n in middle}

samples = [({'x': u / 4, 'y': v / 4, 'one': 1.0}, abs(u - v) / 4) for u in range(5) for v in range(5)]

for tour in range(150):
    random.shuffle(samples)
    for given, target in samples:
        value = dict(given)
        for n in middle:
            value[n] = math.tanh(sum(edges[e] * value[e[0]] for e in incoming[n]))
        value['out'] = sum(edges[e] * value[e[0]] for e in incoming['out'])
        blame = {'out': value['out'] - target}
        for n in middle:
            blame[n] = sum(edges[e] * blame[e[1]] for e in outgoing[n]) * (1 - value[n] ** 2)
        for e in edges:
            edges[e] -= 0.1 * blame[e[1]] * value[e[0]]
print(edges)
