# verdict: right
import numpy as np

rng = np.random.default_rng(5)
# dane: dwa pierścienie
kat = rng.uniform(0, 2 * np.pi, 80)
promien = np.where(np.arange(80) < 40, 0.5, 1.2) + rng.normal(0, 0.1, 80)
wejscie = np.stack([promien * np.cos(kat), promien * np.sin(kat)], axis=1)
wzor = (np.arange(80) >= 40).astype(float).reshape(80, 1)

wagi = [rng.normal(0, 0.7, (2, 8)), np.zeros(8), rng.normal(0, 0.4, (8, 1)), np.zeros(1)]
srednia = [np.zeros_like(w) for w in wagi]
kwadrat = [np.zeros_like(w) for w in wagi]
krok, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8

for t in range(1, 601):
    ukryta = np.tanh(wejscie @ wagi[0] + wagi[1])
    wynik = 1 / (1 + np.exp(-(ukryta @ wagi[2] + wagi[3])))
    strata = -np.mean(wzor * np.log(wynik) + (1 - wzor) * np.log(1 - wynik))
    d2 = (wynik - wzor) / 80
    d1 = d2 @ wagi[2].T * (1 - ukryta ** 2)
    gradienty = [wejscie.T @ d1, d1.sum(0), ukryta.T @ d2, d2.sum(0)]
    for k, g in enumerate(gradienty):
        srednia[k] = beta1 * srednia[k] + (1 - beta1) * g
        kwadrat[k] = beta2 * kwadrat[k] + (1 - beta2) * g ** 2
        m_popr = srednia[k] / (1 - beta1 ** t)
        v_popr = kwadrat[k] / (1 - beta2 ** t)
        wagi[k] = wagi[k] - krok * m_popr / (np.sqrt(v_popr) + eps)
    if t % 100 == 0:
        print("krok", t, "strata", round(float(strata), 5))
