# verdict: wrong
# line: 20
# also: 18
import math

# un neurone, une entrée : apprendre "froid" ou "chaud"
temps = [-1.0, -0.6, -0.2, 0.3, 0.7, 1.2]
chaud = [0, 0, 0, 1, 1, 1]
poids = 0.4
biais = 0.1
pas = 0.1

for tour in range(300):
    perte = 0
    for x, but in zip(temps, chaud):
        z = poids * x + biais
        sortie = 1 / (1 + math.exp(-z))
        erreur = (sortie - but) ** 2
        perte += erreur
        delta = erreur * sortie * (1 - sortie)
        poids -= pas * delta * x
        biais -= pas * delta
    if tour % 60 == 0:
        print("tour", tour, "perte", round(perte, 4), "poids", round(poids, 3))
