# verdict: right
# riconoscere l'accordo: maggiore, minore, diminuito
import numpy as np
dado = np.random.RandomState(440)
forme = {'maggiore': (0, 4, 7), 'minore': (0, 3, 7), 'diminuito': (0, 3, 6)}
tasti, accordo = [], []
for n, (nome, intervalli) in enumerate(forme.items()):
    for tonica in range(12):
        riga = [0.0] * 13
        riga[12] = 1.0
        for i in intervalli:
            riga[(tonica + i) % 12] = 1.0
        tasti.append(riga)
        accordo.append([1.0 if k == n else 0.0 for k in range(3)])
tasti, accordo = np.array(tasti), np.array(accordo)

corde = dado.normal(0, .5, (13, 14))
martelli = dado.normal(0, .5, (14, 3))
for battuta in range(1500):
    suono = 1 / (1 + np.exp(-tasti.dot(corde)))
    eco = np.exp(suono.dot(martelli))
    voce = eco / eco.sum(axis=1)[:, None]
    stonato = accordo - voce
    ritorno = stonato.dot(martelli.T) * suono * (1 - suono)
    martelli += 0.1 * suono.T.dot(stonato)
    corde += 0.1 * tasti.T.dot(ritorno)
print('giusti:', (voce.argmax(1) == accordo.argmax(1)).sum(), 'su 36')
