# verdict: wrong
# line: 24
# why: derivatives: The derivative of softsign from its output is (1-|h|)^2; without the absolute value it is wrong for negative h.
# Rete per stimare la potenza di un mulino (vento, angolo) -> potenza
import numpy as np
rng = np.random.default_rng(88)
vento = rng.uniform(0, 1, 48)
angolo = rng.uniform(-1, 1, 48)
ingressi = np.vstack([vento, angolo])          # una colonna per ogni misura
potenza = (vento ** 3 * np.cos(angolo)).reshape(1, -1)

P1 = rng.normal(0, 1.0, (7, 2))
s1 = rng.normal(0, 0.5, (7, 1))
P2 = rng.normal(0, 0.4, (1, 7))
s2 = np.zeros((1, 1))

def softsign(z):
    return z / (1 + np.abs(z))

for giro in range(800):
    h = softsign(P1 @ ingressi + s1)
    uscita = P2 @ h + s2
    d2 = (uscita - potenza) / 48
    d1 = P2.T @ d2 * (1 - h) ** 2
    P2 -= 0.2 * d2 @ h.T
    s2 -= 0.2 * d2.sum(axis=1, keepdims=True)
    P1 -= 0.2 * d1 @ ingressi.T
    s1 -= 0.2 * d1.sum(axis=1, keepdims=True)
print('errore massimo', np.abs(uscita - potenza).max())
