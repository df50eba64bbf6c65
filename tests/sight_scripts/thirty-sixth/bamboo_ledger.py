# verdict: right
import numpy as np

# Tugas 1 - regresi logistik (satu neuron)
# kolom: jam belajar, jam tidur -> lulus (1) / tidak (0)
data = np.array([
    [1.0, 6.0, 0], [1.5, 7.5, 0], [2.0, 5.0, 0], [2.5, 8.0, 0], [3.0, 6.5, 0],
    [3.5, 7.0, 1], [4.0, 5.5, 0], [4.5, 8.0, 1], [5.0, 6.0, 1], [5.5, 7.5, 1],
    [6.0, 5.0, 1], [6.5, 7.0, 1], [7.0, 8.5, 1], [7.5, 6.0, 1],
])
X = data[:, :2]
y = data[:, 2]

# normalisasi
X = (X - X.mean(axis=0)) / X.std(axis=0)

np.random.seed(10)
bobot = np.random.randn(2) * 0.1
bias = 0.0
laju = 0.3

for epoch in range(500):
    z = np.dot(X, bobot) + bias
    prediksi = 1 / (1 + np.exp(-z))
    galat = prediksi - y

    grad_bobot = np.dot(X.T, galat) / len(y)
    grad_bias = galat.mean()

    bobot = bobot - laju * grad_bobot
    bias = bias - laju * grad_bias

    if (epoch + 1) % 100 == 0:
        rugi = -np.mean(y * np.log(prediksi) + (1 - y) * np.log(1 - prediksi))
        print(f'Epoch {epoch + 1}, loss = {rugi:.4f}')

print('bobot', bobot, 'bias', bias)
print('akurasi', np.mean((prediksi >= 0.5) == y))
