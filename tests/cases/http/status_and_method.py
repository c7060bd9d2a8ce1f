from http import HTTPStatus, HTTPMethod
import http
s = HTTPStatus.NOT_FOUND
print(s, repr(s), s.value, s.phrase, s.description, s.name, s == 404, int(s) + 1, f'{s}', '%d' % s)
print(HTTPStatus(200), HTTPStatus(200).phrase, HTTPStatus['OK'] is HTTPStatus.OK, len(HTTPStatus), HTTPStatus.OK.is_success, s.is_client_error, s.is_server_error)
for m in HTTPMethod: print(m, repr(m), m.description)
print(HTTPMethod.GET == 'GET', HTTPMethod('POST').name, http.HTTPStatus.CREATED > 200)
try: HTTPStatus(999)
except ValueError as e: print(e)
print([x.name for x in HTTPStatus if x.is_informational])
print(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
def describe(code):
    st = HTTPStatus(code)
    return f'{st.value} {st.phrase}'
print(describe(301), describe(500))
