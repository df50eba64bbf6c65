# verdict: right
import math, random
random.seed(12)
# Daten: Blumen (Laenge, Breite) -> Art
blumen = [(1.4, 0.2, 0), (1.3, 0.2, 0), (1.5, 0.4, 0), (1.7, 0.3, 0), (4.5, 1.5, 1), (4.0, 1.3, 1),
          (4.7, 1.4, 1), (3.9, 1.1, 1), (6.0, 2.5, 2), (5.8, 2.2, 2), (5.6, 1.8, 2), (6.1, 2.3, 2)]
def schicht(ein, aus):
    return {'w': [[random.gauss(0, 0.5) for _ in range(ein + 1)] for _ in range(aus)]}
net = [schicht(2, 4), schicht(4, 3)]
def ziel(kl):
    return [1.0 if i == kl else 0.0 for i in range(3)]
def vorwaerts(net, x):
    for s in net:
        s['ein'] = list(x) + [1.0]
        s['aus'] = [1 / (1 + math.exp(-sum(a * b for a, b in zip(z, s['ein'])))) for z in s['w']]
        x = s['aus']
    return x
def rueckwaerts(net, soll):
    for nr in range(len(net) - 1, -1, -1):
        s = net[nr]
        if nr == len(net) - 1:
            f = [o - t for o, t in zip(s['aus'], soll)]
        else:
            n = net[nr + 1]
            f = [sum(n['w'][k][j] * n['d'][k] for k in range(len(n['w']))) for j in range(len(s['w']))]
        s['d'] = [e * o * (1 - o) for e, o in zip(f, s['aus'])]
for durchgang in range(400):
    for a, b, kl in blumen:
        x = [a / 6, b / 2.5]
        vorwaerts(net, x)
        rueckwaerts(net, ziel(kl))
        for s in net:
            for j, zeile in enumerate(s['w']):
                for i, e in enumerate(s['ein']):
                    zeile[i] -= 0.4 * s['d'][j] * e
for a, b, kl in blumen:
    aus = vorwaerts(net, [a / 6, b / 2.5])
    print(kl, aus.index(max(aus)))
