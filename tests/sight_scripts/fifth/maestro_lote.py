# verdict: wrong
# line: 26
# why: The hidden error takes the weight w[k][j] instead of w[j][k] (transposed; 2x2, so it runs).
# Sin numpy, para mis alumnos de secundaria
import math, random
random.seed(77)
xs = [[0, 0], [0, 1], [1, 0], [1, 1]]
ys = [[0, 1], [1, 1], [1, 0], [0, 0]]
capas = [{'w': [[random.uniform(-1, 1) for _ in range(2)] for _ in range(2)], 'b': [0.1, -0.1]},
         {'w': [[random.uniform(-1, 1) for _ in range(2)] for _ in range(2)], 'b': [0.0, 0.0]}]

def logistica(z):
    return 1 / (1 + math.exp(-z))

def paso(c, v):
    return [logistica(sum(v[i] * c['w'][i][j] for i in range(2)) + c['b'][j]) for j in range(2)]

for ciclo in range(1000):
    g = [{'w': [[0.0, 0.0], [0.0, 0.0]], 'b': [0.0, 0.0]} for _ in capas]
    perdida = 0
    for x, y in zip(xs, ys):
        h = paso(capas[0], x)
        o = paso(capas[1], h)
        do = [(o[k] - y[k]) * o[k] * (1 - o[k]) for k in range(2)]
        perdida += sum((o[k] - y[k]) ** 2 for k in range(2))
        dh = [sum(capas[1]['w'][k][j] * do[k] for k in range(2)) * h[j] * (1 - h[j]) for j in range(2)]
        for n, (ent, d) in enumerate([(x, dh), (h, do)]):
            for j in range(2):
                g[n]['b'][j] += d[j]
                for i in range(2):
                    g[n]['w'][i][j] += ent[i] * d[j]
    for n in range(2):
        for j in range(2):
            capas[n]['b'][j] -= 0.8 * g[n]['b'][j]
            for i in range(2):
                capas[n]['w'][i][j] -= 0.8 * g[n]['w'][i][j]
    if ciclo % 250 == 0:
        print(ciclo, perdida)
