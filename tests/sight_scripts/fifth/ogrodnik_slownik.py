# verdict: right
# siec jako graf: slownik polaczen (skad, dokad) -> waga. Podlewac czy nie?
from math import tanh
import random
los = random.Random(1999)
wejscia = ['sucho', 'slonce', '1']
ukryte = ['h1', 'h2', 'h3']
polaczenia = {}
for w in wejscia:
    for h in ukryte:
        polaczenia[w, h] = los.uniform(-1, 1)
for h in ukryte + ['1']:
    polaczenia[h, 'o'] = los.uniform(-1, 1)

dane = [((-1, -1), -1), ((-1, 1), -1), ((1, -1), 1), ((1, 1), -1)]   # w pelnym sloncu nie podlewamy
for dzien in range(600):
    for (a, b), cel in dane:
        wart0 = {'sucho': a, 'slonce': b, '1': 1}
        wart = dict(wart0)
        for h in ukryte:
            wart[h] = tanh(sum(polaczenia[w, h] * wart[w] for w in wejscia))
        wart['o'] = tanh(sum(polaczenia[h, 'o'] * wart[h] for h in ukryte + ['1']))
        delta = {'o': (cel - wart['o']) * (1 - wart['o'] ** 2)}
        for h in ukryte:
            delta[h] = delta['o'] * polaczenia[h, 'o'] * (1 - wart[h] ** 2)
        for (skad, dokad) in polaczenia:
            polaczenia[skad, dokad] += 0.2 * delta[dokad] * wart[skad]
    if dzien % 200 == 0:
        print('dzien', dzien, 'blad', abs(cel - wart['o']))
