# verdict: right
import numpy as np

rng = np.random.default_rng(52)
net = {}
for name, (a, b) in {"eins": (2, 10), "zwei": (10, 10), "drei": (10, 2)}.items():
    net[name] = {"W": rng.normal(0, np.sqrt(2 / a), (a, b)), "b": np.zeros(b)}

def lrelu(z):
    return np.where(z > 0, z, 0.1 * z)

# Bahn eines Balls: (Winkel, Kraft) -> (Weite, Höhe)
winkel = rng.uniform(0.2, 1.4, 100)
kraft = rng.uniform(0.5, 1.5, 100)
ein = np.column_stack([winkel, kraft])
soll = np.column_stack([kraft ** 2 * np.sin(2 * winkel), (kraft * np.sin(winkel)) ** 2])

rate = 0.05
for runde in range(900):
    if runde in (300, 600):
        rate *= 0.5
    z1 = ein @ net["eins"]["W"] + net["eins"]["b"]
    a1 = lrelu(z1)
    z2 = a1 @ net["zwei"]["W"] + net["zwei"]["b"]
    a2 = lrelu(z2)
    ist = a2 @ net["drei"]["W"] + net["drei"]["b"]

    d3 = (ist - soll) / len(ein)
    d2 = (d3 @ net["drei"]["W"].T) * np.where(a2 > 0, 1, 0.1)
    d1 = (d2 @ net["zwei"]["W"].T) * np.where(a1 > 0, 1, 0.1)
    for name, vorher, d in (("eins", ein, d1), ("zwei", a1, d2), ("drei", a2, d3)):
        net[name]["W"] -= rate * vorher.T @ d
        net[name]["b"] -= rate * d.sum(axis=0)
    if runde % 150 == 0:
        print(runde, np.mean((ist - soll) ** 2))
