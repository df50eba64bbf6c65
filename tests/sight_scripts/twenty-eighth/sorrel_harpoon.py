# verdict: right
# Förutsäg elförbrukning från temperatur och veckodag
import numpy as np

slump = np.random.default_rng(2)
dagar = 140
temperatur = 10 + 12 * np.sin(np.arange(dagar) / 22) + slump.normal(0, 2, dagar)
veckodag = np.arange(dagar) % 7
forbrukning = 40 - 0.9 * temperatur + 0.03 * temperatur ** 2 - 6 * (veckodag >= 5) + slump.normal(0, 1, dagar)

tabell = {'temp': temperatur, 'helg': (veckodag >= 5) * 1.0, 'mandag': (veckodag == 0) * 1.0}
X = np.column_stack(list(tabell.values()))
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = (forbrukning - forbrukning.mean()) / forbrukning.std()

vikter = {'in': slump.normal(0, 0.4, (3, 8)), 'ut': slump.normal(0, 0.4, 8)}
bias = {'in': np.zeros(8), 'ut': np.zeros(1)}

def prognos(X):
    dold = np.tanh(X @ vikter['in'] + bias['in'])
    return dold, dold @ vikter['ut'] + bias['ut']

def portioner(antal, storlek):
    ordning = slump.permutation(antal)
    for i in range(0, antal, storlek):
        yield ordning[i:i + storlek]

tappning = 0.001
for epok in range(120):
    steg = 0.05 / (1 + 0.01 * epok)
    for rad in portioner(dagar, 20):
        dold, svar = prognos(X[rad])
        fel = (svar - y[rad]) / len(rad)
        bak = np.outer(fel, vikter['ut']) * (1 - dold ** 2)
        vikter['ut'] -= steg * (dold.T @ fel + tappning * vikter['ut'])
        vikter['in'] -= steg * (X[rad].T @ bak + tappning * vikter['in'])
        bias['ut'] -= steg * fel.sum()
        bias['in'] -= steg * bak.sum(axis=0)
    if epok % 30 == 0:
        print('epok', epok, 'MSE', np.mean((prognos(X)[1] - y) ** 2))
