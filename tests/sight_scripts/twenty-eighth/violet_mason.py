# verdict: right
# Informatik-AG: Zeichen erkennen (T, L, X) mit 3x3 Kaestchen
import random, math

bilder = {
    "T": ["###", ".#.", ".#."],
    "L": ["#..", "#..", "###"],
    "X": ["#.#", ".#.", "#.#"],
}
buchstaben = list(bilder)

def pixel(bild):
    return [1.0 if z == "#" else 0.0 for zeile in bild for z in zeile] + [1.0]

def rauschen(p):
    i = random.randrange(9)
    q = p[:]
    q[i] = 1.0 - q[i]
    return q

gewicht = {b: [random.uniform(-0.1, 0.1) for _ in range(10)] for b in buchstaben}

def ausgabe(p):
    summe = {b: sum(g * x for g, x in zip(gewicht[b], p)) for b in buchstaben}
    groesste = max(summe.values())
    e = {b: math.exp(s - groesste) for b, s in summe.items()}
    alle = sum(e.values())
    return {b: v / alle for b, v in e.items()}

treffer = 0
for runde in range(3000):
    richtig = random.choice(buchstaben)
    p = rauschen(pixel(bilder[richtig]))
    wahrscheinlich = ausgabe(p)
    treffer += max(wahrscheinlich, key=wahrscheinlich.get) == richtig
    for b in buchstaben:
        soll = 1.0 if b == richtig else 0.0
        for i in range(10):
            gewicht[b][i] += 0.1 * (soll - wahrscheinlich[b]) * p[i]
    if runde % 500 == 499:
        print("Runde", runde + 1, "Treffer:", treffer / 5, "%")
        treffer = 0
