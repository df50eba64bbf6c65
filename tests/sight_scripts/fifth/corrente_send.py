# verdict: right
import numpy as np

def aprendiz(entradas, ocultos, taxa, semente):
    """corrotina: recebe (x, t) com send, devolve a previsao feita antes de aprender"""
    r = np.random.default_rng(semente)
    pesos = [dict(W=r.normal(size=(entradas, ocultos)), b=np.zeros(ocultos)),
             dict(W=r.normal(size=(ocultos, 1)), b=np.zeros(1))]
    previsao = None
    while True:
        x, t = yield previsao
        h = np.tanh(x @ pesos[0]['W'] + pesos[0]['b'])
        o = 1 / (1 + np.exp(-(h @ pesos[1]['W'] + pesos[1]['b'])))
        d = o - t
        dh = pesos[1]['W'] @ d * (1 - h ** 2)
        for q, ent, delta in ((pesos[1], h, d), (pesos[0], x, dh)):
            q['W'] -= taxa * np.outer(ent, delta)
            q['b'] -= taxa * delta
        previsao = float(o[0])

mundo = np.random.default_rng(2)
a = aprendiz(2, 6, 0.1, 5)
next(a)
certos = 0
for n in range(1, 4001):
    x = mundo.uniform(-1, 1, 2)
    t = float(x[0] * x[1] > 0)
    certos += (a.send((x, t)) > .5) == (t > .5)
    if n % 1000 == 0:
        print(n, certos / 1000)
        certos = 0
