# verdict: right
import numpy as np

rng = np.random.default_rng(17)
ingressi = rng.normal(size=(80, 4))
bersagli = (ingressi[:, :1] * ingressi[:, 1:2] > 0).astype(float)
pesi_nascosti = rng.normal(scale=0.7, size=(4, 16))
soglie_nascoste = np.zeros(16)
pesi_uscita = rng.normal(scale=0.4, size=(16, 1))
soglia_uscita = np.zeros(1)
tasso = 0.3
tieni = 0.8

for epoca in range(800):
    nascosto = np.tanh(ingressi @ pesi_nascosti + soglie_nascoste)
    maschera = (rng.random(nascosto.shape) < tieni) / tieni
    diradato = nascosto * maschera
    uscita = 1 / (1 + np.exp(-(diradato @ pesi_uscita + soglia_uscita)))
    delta_uscita = (uscita - bersagli) / len(ingressi)
    delta_nascosto = delta_uscita @ pesi_uscita.T * maschera * (1 - nascosto ** 2)
    pesi_uscita -= tasso * diradato.T @ delta_uscita
    soglia_uscita -= tasso * delta_uscita.sum(axis=0)
    pesi_nascosti -= tasso * ingressi.T @ delta_nascosto
    soglie_nascoste -= tasso * delta_nascosto.sum(axis=0)
    if epoca % 200 == 0:
        print("epoca", epoca, "giusti", np.mean((uscita > 0.5) == bersagli))
