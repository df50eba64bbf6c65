# verdict: wrong
# line: 23
# why: =+ was typed for +=, so the weights are replaced by the last step
import numpy as np

def attivazione(x): return 1 / (1 + np.exp(-x))
def pendenza(a): return a * (1 - a)

np.random.seed(29)
dati = np.random.rand(8, 4)
attesi = (dati @ [[0.4], [0.3], [0.2], [0.1]] > 0.5) * 1
pesi_0 = np.random.randn(4, 5)
pesi_1 = np.random.randn(5, 1)
alfa = 1.3

for giro in range(800):
    nascosto = attivazione(dati @ pesi_0)
    risposta = attivazione(nascosto @ pesi_1)
    scarto = attesi - risposta
    delta_1 = scarto * pendenza(risposta)
    delta_0 = delta_1 @ pesi_1.T * pendenza(nascosto)
    pesi_1 += alfa * nascosto.T @ delta_1
    pesi_0 =+ alfa * dati.T @ delta_0
    if giro % 200 == 0:
        print(f"{giro}: {np.mean(scarto ** 2):.5f}")
