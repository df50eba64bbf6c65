# verdict: right
# why: A small tape of closures; gradients are fresh for each pass, and the sum of squared errors is descended.
"""Réseau 2-2-1 : chaque opération pose une fermeture sur la bande."""
import math

w = {'a11': [.5], 'a12': [-.4], 'a21': [-.6], 'a22': [.7], 's1': [.1], 's2': [-.2],
     'c1': [.8], 'c2': [.9], 'c0': [-.3]}

def sigm(u):
    return 1 / (1 + math.exp(-u))

def predire(x):
    h1 = sigm(w['a11'][0] * x[0] + w['a12'][0] * x[1] + w['s1'][0])
    h2 = sigm(w['a21'][0] * x[0] + w['a22'][0] * x[1] + w['s2'][0])
    y = sigm(w['c1'][0] * h1 + w['c2'][0] * h2 + w['c0'][0])
    return [h1, h2, y], x

exemples = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 1)]

for epoque in range(3000):
    bande = []
    grad = dict.fromkeys(w, 0.0)
    for x, t in exemples:
        def recule(x=x, t=t):
            (h1, h2, y), _ = predire(x)
            d = (y - t) * y * (1 - y)
            grad['c1'] += d * h1
            grad['c2'] += d * h2
            grad['c0'] += d
            e1 = d * w['c1'][0] * h1 * (1 - h1)
            e2 = d * w['c2'][0] * h2 * (1 - h2)
            grad['a11'] += e1 * x[0]; grad['a12'] += e1 * x[1]; grad['s1'] += e1
            grad['a21'] += e2 * x[0]; grad['a22'] += e2 * x[1]; grad['s2'] += e2
        bande.append(recule)
    for f in bande:
        f()
    for nom in w:
        w[nom][0] -= 0.6 * grad[nom]

for x, t in exemples:
    print(x, t, round(predire(x)[0][-1], 3))
