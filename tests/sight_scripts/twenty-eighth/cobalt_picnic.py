# verdict: wrong
# line: 23
import numpy as np

np.random.seed(41)

# ritardo del treno in funzione di pioggia e traffico
pioggia = np.random.rand(30)
traffico = np.random.rand(30)
ritardo = 0.7 + 0.25 * pioggia * traffico
ingressi = np.column_stack((pioggia, traffico, np.ones(30)))
obiettivi = ritardo.reshape(30, 1)

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

pesi_0 = np.random.randn(3, 4)
pesi_1 = np.random.randn(4, 1)
passo = 0.2
for giro in range(1000):
    nascosto = sigmoide(ingressi @ pesi_0)
    uscita = sigmoide(nascosto @ pesi_1)
    errore = (obiettivi - uscita) ** 2
    delta_1 = errore * uscita * (1 - uscita)
    delta_0 = delta_1 @ pesi_1.T * nascosto * (1 - nascosto)
    pesi_1 += passo * nascosto.T @ delta_1
    pesi_0 += passo * ingressi.T @ delta_0
    if giro % 200 == 0:
        print("giro", giro, "errore medio", np.abs(obiettivi - uscita).mean())
print(uscita[:5].ravel(), obiettivi[:5].ravel())
