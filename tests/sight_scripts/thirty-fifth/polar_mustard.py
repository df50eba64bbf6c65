# verdict: right
import numpy as np

# approksimaciya funkcii odnoj peremennoj; obrazcy stoyat v stolbcah

rng = np.random.default_rng(2023)
razmery = [1, 8, 8, 6, 1]
vesa, sdvigi = [], []
for vhod, vyhod in zip(razmery, razmery[1:]):
    vesa.append(rng.normal(0.0, 1.0 / np.sqrt(vhod), (vyhod, vhod)))
    sdvigi.append(rng.normal(0.0, 0.3, (vyhod, 1)))
posledniy = len(vesa) - 1

x = np.linspace(-2.0, 2.0, 41).reshape(1, -1)
y = np.sin(2.0 * x) * np.exp(-0.3 * x * x)
shag = 0.1
kolichestvo = x.shape[1]


def vpered(a):
    sloi = [a]
    for k in range(len(vesa)):
        z = vesa[k].dot(sloi[-1]) + sdvigi[k]
        sloi.append(z if k == posledniy else np.tanh(z))
    return sloi


for nomer in range(2500):
    sloi = vpered(x)
    oshibka = sloi[-1] - y
    if nomer % 500 == 0:
        print(nomer, "srednekvadratichnaya oshibka", (oshibka ** 2).mean())

    delta = oshibka / kolichestvo
    popravki = []
    for k in range(posledniy, -1, -1):
        popravki.append((k, delta.dot(sloi[k].T), delta.sum(axis=1, keepdims=True)))
        if k > 0:
            delta = vesa[k].T.dot(delta) * (1.0 - sloi[k] ** 2)
    for k, dv, ds in popravki:
        vesa[k] -= shag * dv
        sdvigi[k] -= shag * ds
